import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

/** Compiles a JSON Schema in strict mode; returns what is wrong with a value, nothing when it fits. */
export function maakKeurder(schema: AnySchemaObject): (waarde: unknown) => string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const keur = ajv.compile(schema);
  return (waarde) =>
    keur(waarde)
      ? []
      : (keur.errors ?? []).map(
          ({ instancePath, message, params }) =>
            `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}
