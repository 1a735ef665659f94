export { usualTerms } from '../../languages/public.ts';
