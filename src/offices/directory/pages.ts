/** What the application mounts; kept apart so that `public.ts` loads without a page. */
export { directoryRoutes } from './routes.tsx';
