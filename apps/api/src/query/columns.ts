import { type Fields, fieldOf } from './field.ts'

/** One value of an item, ready to be compared: texts in lower case. */
export type Comparable = string | number | boolean

/** What the items say in one field, by their index; an item that says nothing has no values. */
export type Column = readonly (readonly Comparable[])[]

/** Gives the column of a field that there is. */
export type Columns = (name: string) => Column

const none: readonly Comparable[] = []

/** Reads each field of the items when it is first asked for, and keeps it: a query reads every item. */
export function columnsOf<Item>(items: readonly Item[], fields: Fields<Item>): Columns {
	const columns = new Map<string, Column>()
	return (name) => {
		const known = columns.get(name)
		if (known) return known
		const column = readColumn(items, fields, name)
		columns.set(name, column)
		return column
	}
}

function readColumn<Item>(items: readonly Item[], fields: Fields<Item>, name: string): Column {
	const field = fieldOf(fields, name)
	if (!field) throw new RangeError(`There is no field \`${name}\``)
	if (field.kind === 'names') return items.map(field.read)
	return items.map((item) => {
		const value = field.read(item)
		if (value === null) return none
		return [typeof value === 'string' ? value.toLowerCase() : value]
	})
}
