export { answerRow } from './pages/answer-row.tsx';
export { leaveReview } from './pages/leave-review.ts';
export { makeReview, type ReviewParts, type RowToShow } from './pages/make-review.ts';
export { ReportLinks } from './pages/report-links.tsx';
export { type EditedText, type Review, type ReviewActs, type ShownVersion, stopping } from './pages/review.ts';
export { ReviewPage, reviewIsland } from './pages/review-page.tsx';
export { sendReport } from './report/send-report.ts';
export { reviewWords } from './review-words.ts';
export { concordanceRoutes } from './routes.tsx';
