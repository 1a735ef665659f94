export { answerPages } from './pages-beside/answer-pages.ts';
export { PagesPart } from './pages-beside/pages-part.ts';
export { signingRoutes } from './signing/signing-routes.tsx';
