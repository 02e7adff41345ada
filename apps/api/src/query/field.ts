/** What a list can be filtered and ordered by, and how an item says it. */
export type Field<Item> =
	| { readonly kind: 'text'; read(item: Item): string | null }
	| { readonly kind: 'number'; read(item: Item): number | null }
	/** Milliseconds since 1970. */
	| { readonly kind: 'date'; read(item: Item): number | null }
	| { readonly kind: 'flag'; read(item: Item): boolean }
	/** Several names, in lower case: an item has a name if one of them is it. */
	| { readonly kind: 'names'; read(item: Item): readonly string[] }

/** Tells whether an item is asked for. */
export type Filter<Item> = (item: Item) => boolean

/** By the name that queries use. */
export type Fields<Item> = Readonly<Record<string, Field<Item>>>

/** The field of that name; not what every object has. */
export function fieldOf<Item>(fields: Fields<Item>, name: string): Field<Item> | undefined {
	return Object.hasOwn(fields, name) ? fields[name] : undefined
}
