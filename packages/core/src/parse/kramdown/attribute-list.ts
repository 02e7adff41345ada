/** What stands between braces: `{: #id .class key="value" reference}`. */
export interface AttributeList {
	/** Names of lists whose attributes these have too. */
	readonly references: readonly string[]
	readonly id: string | undefined
	readonly classes: readonly string[]
	readonly values: Readonly<Record<string, string>>
}

/** Lists that have a name: `{:name: .class}`. */
export type NamedLists = ReadonlyMap<string, AttributeList>

const item =
	/(?:^|\s)(?:(?<key>\w[\w-]*)=(?:"(?<double>(?:\\[}"]|[^}"])*)"|'(?<single>(?:\\[}']|[^}'])*)')|(?<reference>\w[\w-]*)|(?<names>(?:#[A-Za-z][\w:-]*|\.[^\s.#]+)+))(?=\s|$)/g

/** @see https://kramdown.gettalong.org/syntax.html#attribute-list-definitions */
export function readAttributeList(written: string): AttributeList {
	const references: string[] = []
	const classes: string[] = []
	const values: Record<string, string> = {}
	let id: string | undefined
	for (const { groups = {} } of written.matchAll(item)) {
		const { key, double, single, reference, names = '' } = groups
		const value = (double ?? single ?? '').replace(/\\([}"'])/g, '$1')
		if (reference !== undefined) references.push(reference)
		else if (key === 'id') id = value
		else if (key === 'class') classes.push(...value.split(/\s+/).filter(Boolean))
		else if (key !== undefined) values[key] = value
		for (const [, mark, name = ''] of names.matchAll(/([#.])([^\s.#]+)/g)) {
			if (mark === '#') id = name
			else classes.push(name)
		}
	}
	return { references, id, classes, values }
}

/** A list with what those have that it refers to; its own counts. */
export function resolveList(
	list: AttributeList,
	named: NamedLists,
): Omit<AttributeList, 'references'> {
	return resolve(list, named, new Set())
}

function resolve(
	list: AttributeList,
	named: NamedLists,
	above: ReadonlySet<string>,
): Omit<AttributeList, 'references'> {
	const others = list.references.flatMap((name) => {
		const other = above.has(name) ? undefined : named.get(name)
		return other ? [resolve(other, named, new Set([...above, name]))] : []
	})
	return {
		id: list.id ?? others.findLast(({ id }) => id !== undefined)?.id,
		classes: [...others.flatMap(({ classes }) => classes), ...list.classes],
		values: Object.assign({}, ...others.map(({ values }) => values), list.values),
	}
}

/** Of several lists of one element the last counts. */
export function joinLists(lists: readonly AttributeList[]): AttributeList {
	return {
		references: lists.flatMap(({ references }) => references),
		id: lists.findLast(({ id }) => id !== undefined)?.id,
		classes: lists.flatMap(({ classes }) => classes),
		values: Object.assign({}, ...lists.map(({ values }) => values)),
	}
}
