import type { ApiDescription, Schema } from '../api-description.ts'

/** What schemas refer to, by name. */
export type Schemas = NonNullable<NonNullable<ApiDescription['components']>['schemas']>

/** The name of what a schema refers to. */
export function nameOf({ $ref = '' }: Pick<Schema, '$ref'>): string {
	return $ref.slice($ref.lastIndexOf('/') + 1)
}

/** What a value is, in words: `array of Post`, `string or null`. */
export function schemaType(schema: Schema): string {
	const { $ref, type, items, format, anyOf, oneOf, allOf } = schema
	if ($ref !== undefined) return nameOf(schema)
	const either = anyOf ?? oneOf
	if (either) return either.map(schemaType).join(' or ')
	if (allOf) return allOf.map(schemaType).join(' and ')
	if (type === 'array') return items ? `array of ${schemaType(items)}` : 'array'
	if (type === undefined) return 'anything'
	const names = typeof type === 'string' ? [type] : type
	const [first, ...rest] = names
	return [format === undefined ? first : `${first} (${format})`, ...rest].join(' or ')
}

/** The object that a value is or holds, with what leads to it; `undefined` if it is none, or one without known properties. */
export function objectIn(
	schema: Schema,
	schemas: Schemas,
): { readonly name: string; readonly object: Schema } | undefined {
	if (schema.properties) return { name: '', object: schema }
	const name = nameOf(schema)
	const meant = schemas[name]
	if (meant) {
		const found = objectIn(meant, schemas)
		return found && { name, object: found.object }
	}
	const inside = [
		schema.items,
		...(schema.anyOf ?? []),
		...(schema.oneOf ?? []),
		...(schema.allOf ?? []),
	]
	for (const one of inside) {
		const found = one && objectIn(one, schemas)
		if (found) return found
	}
	return undefined
}
