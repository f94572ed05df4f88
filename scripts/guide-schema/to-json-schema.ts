/** A Valibot schema as JSON Schema (draft 2020-12): as much of both as the form of a guide is made of. */

/** A part of a Valibot schema, by the fields that are read here. */
interface Part {
  readonly kind: string;
  readonly type: string;
  readonly pipe?: readonly (Part & { readonly requirement?: unknown })[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly items?: readonly Part[];
  readonly rest?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

/** Throws where a part is of a kind that it does not know, so that none is left out. */
export function toJsonSchema(schema: unknown): object {
  const part = schema as Part;
  const [base = part, ...checks] = part.pipe ?? [part];
  const own = base === part || part.pipe === undefined ? formOf(part) : toJsonSchema(base);
  return Object.assign({}, own, ...checks.map(check));
}

function formOf(part: Part): object {
  switch (part.type) {
    case 'string':
    case 'number':
      return { type: part.type };
    case 'literal':
      return { const: part.literal };
    case 'picklist':
      return { enum: part.options };
    case 'nullable':
      return { anyOf: [toJsonSchema(part.wrapped), { type: 'null' }] };
    case 'exact_optional':
      return toJsonSchema(part.wrapped);
    case 'array':
      return { type: 'array', items: toJsonSchema(part.item) };
    case 'tuple_with_rest':
      return {
        type: 'array',
        minItems: part.items?.length,
        ...(part.items?.every((one) => one === part.rest)
          ? {}
          : { prefixItems: part.items?.map(toJsonSchema) }),
        items: toJsonSchema(part.rest),
      };
    case 'variant':
      return { oneOf: part.options?.map(toJsonSchema) };
    case 'strict_object':
      return objectOf(Object.entries(part.entries ?? {}));
    default:
      throw new Error(`A schema of the kind "${part.type}" is not known here.`);
  }
}

function objectOf(entries: readonly (readonly [string, Part])[]): object {
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([name, part]) => [name, toJsonSchema(part)])),
    required: entries.filter(([, { type }]) => type !== 'exact_optional').map(([name]) => name),
    additionalProperties: false,
  };
}

function check({ type, requirement }: { readonly type: string; readonly requirement?: unknown }): object {
  switch (type) {
    case 'regex':
      return { pattern: (requirement as RegExp).source };
    case 'max_length':
      return { maxLength: requirement };
    case 'min_value':
      return { minimum: requirement };
    case 'integer':
      return { type: 'integer' };
    default:
      // A pipe within a pipe.
      throw new Error(`A check of the kind "${type}" is not known here.`);
  }
}
