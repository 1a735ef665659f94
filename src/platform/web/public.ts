export { type Env, leaveFor, type Request, to, type Web } from './context.ts';
export { notFoundPage, refusalPage } from './fault-pages.tsx';
export {
  ActionButton,
  Choices,
  emptyForm,
  Form,
  type FormState,
  ProblemSummary,
  Select,
  TextArea,
  TextField,
  Tick,
  typedValue,
} from './form.tsx';
export { formToken } from './form-token.ts';
export { type FrontDoor, openFrontDoor, sessionCookie } from './front-door.tsx';
export { type PageProps, page, type Section as MenuSection } from './page.tsx';
export { Bar, type Column, Facts, Foreign, Heading, Notice, Pill, Section, Table, type Tone } from './parts.tsx';
export { type FormReading, field, isDay, type Problems, readForm, readTyped, type Typed } from './read-form.ts';
export { requireStaff } from './require-staff.ts';
