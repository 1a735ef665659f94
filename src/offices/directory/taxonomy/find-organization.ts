export { findOrganization, organizations } from '../../languages/public.ts';
