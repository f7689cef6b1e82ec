import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // On a narrow window the rows of a table are laid out as grids, and some browsers then forget that it is a table:
    // its roles are said in so many words.
    'no-redundant-role': 'off',
    'prefer-native-element': ['error', { exclude: ['region', 'table', 'row', 'rowgroup', 'cell', 'columnheader', 'rowheader'] }],
    // A list of findings, a step of a chart: what may have a name of its own is given one.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // Lengths of bars.
    'no-inline-style': 'off',
  },
});
