import { defineConfig } from 'html-validate';

/** What every built page is held to. Each exception carries its reason. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y', 'html-validate:browser'],
  rules: {
    // A year is the permanent place of its figure (`#2024`): HTML allows any id without spaces.
    'valid-id': ['error', { relaxed: true }],
    // A title begins with the indicator's name, which is the plan's own, and ends with the site's.
    'long-title': ['error', { maxlength: 120 }],
    // The pages carry a content security policy that would block a style attribute.
    'no-inline-style': ['error', { allowedProperties: [] }],
    'no-conditional-comment': 'error',
    // Nothing comes from another host, where a hash would guard against a change.
    'require-sri': ['error', { target: 'crossorigin' }],
    // HTML leaves names with a hyphen to custom elements.
    'no-unknown-elements': ['error', { exclude: ['/^[a-z]+(-[a-z]+)+$/'] }],
  },
});
