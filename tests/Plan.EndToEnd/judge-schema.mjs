// Holds documents against schemas with a validator that is not ours, and tells as JSON what it refuses. Schemas are read strictly: a
// keyword that JSON Schema doesn't have must be one of those below, which editors know.
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';

const { schemas, documents } = JSON.parse(readFileSync(0, 'utf8'));
const editors = ['errorMessage', 'patternErrorMessage', 'enumDescriptions', 'doNotSuggest'];

function judge(schema) {
  const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false, logger: false, keywords: editors });
  const isRight = ajv.compile(schema);
  const refused = documents.filter((document) => !isRight(document.content)).map((document) => document.name);
  return { refused, examples: wrongExamples(ajv, schema) };
}

// Each example is a value that its own key takes.
function wrongExamples(ajv, schema) {
  const tables = [['', schema], ...Object.entries(schema.$defs)];
  const shown = tables.flatMap(([table, { properties }]) =>
    Object.entries(properties).flatMap(([key, value]) => (value.examples ?? []).map((example) => ({ table, key, value, example }))));
  return {
    count: shown.length,
    wrong: shown
      .filter(({ value, example }) => !ajv.compile({ ...value, $defs: schema.$defs })(example))
      .map(({ table, key, example }) => `${table} ${key}: ${JSON.stringify(example)}`),
  };
}

console.log(JSON.stringify(schemas.map(judge)));
