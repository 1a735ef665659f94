export { concordanceRoutes } from './routes.tsx';
