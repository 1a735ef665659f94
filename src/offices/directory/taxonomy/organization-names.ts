export type { Organization } from '../../languages/public.ts';
