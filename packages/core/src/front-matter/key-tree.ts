import type { Path } from './raw-front-matter.ts'

/** Where the keys of a document are. Offsets count from the top of its text. */
export interface KeyTree {
	/** Of the key; of an item: of the item itself. */
	readonly offset: number
	/** Of the value, where that is another place than the key's. */
	value?: number
	/** Under their key or index. */
	readonly children: Map<string, KeyTree>
}

/** Makes a {@link KeyTree} without children. */
export function keyTree(offset: number): KeyTree {
	return { offset, children: new Map() }
}

/** Follows a path as far as it goes; `undefined` if not even its first key is there. */
export function findKey(tree: KeyTree, path: Path): KeyTree | undefined {
	let found: KeyTree | undefined
	for (const step of path) {
		const child = (found ?? tree).children.get(String(step))
		if (child === undefined) break
		found = child
	}
	return found
}
