import { z } from 'zod';
import { files } from './files.ts';
import { renewalsSchema } from '../schema/renewals.ts';
import { descriptionSchema } from '../subjects/description.ts';

/** A JSON Schema, ready to be written. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What editor programs are told of each data file, by the name of the file it stands in under data/schema/. */
export const jsonSchemas = (): Readonly<Record<string, JsonSchema>> =>
  Object.fromEntries(
    [
      // One schema is that of every description.
      ...files.filter(({ schema }) => schema !== descriptionSchema),
      { name: 'data/fornyes.yaml', schema: renewalsSchema },
      { name: 'data/felter.yaml', schema: descriptionSchema },
    ].map(({ name, schema }) => [
      `${name.replace(/^data\/|\.yaml$/g, '')}.schema.json`,
      {
        title: name,
        ...z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: asYamlSeesIt }),
      },
    ]),
  );

/** To YAML `5.219` and `2021` are numbers, and an empty list is nothing; here every field is text, so all must pass. */
function asYamlSeesIt({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { words, pattern } = jsonSchema;
  if (jsonSchema.type === 'string') Object.assign(jsonSchema, { type: ['string', 'number'] });
  if (jsonSchema.type === 'array' && jsonSchema.minItems === undefined)
    Object.assign(jsonSchema, { type: ['array', 'null'] });
  if (words !== undefined) {
    delete jsonSchema['words'];
    Object.assign(jsonSchema, pattern === undefined ? { enum: words } : { examples: words });
  }
  if (jsonSchema.enum) delete jsonSchema.type;
  // A field may be left out; what that means is not for the editor program to write.
  delete jsonSchema.default;
}
