import { HtmlValidate } from 'html-validate';

/** Judges the HTML of our pages; off are the rules of layout of the source, of title length and of hashes on our own files. */
export const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'require-sri': 'off' },
});
