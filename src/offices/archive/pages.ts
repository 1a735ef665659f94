export { archiveRoutes } from './routes.tsx';
