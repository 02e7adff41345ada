/** Keeps something, and writes nothing into the page. */
const keeps = /(?<![$.\w])([$.\w]*)\.(?:Set|SetInMap|Add)(?!\w)\s*(?:"(\d+)")?/g
const gives =
	/(?:\b|\.)(?:Store|Scratch)(?:\.(?:Get|GetSortedMapValues|Values)(?!\w)\s*(?:"(\d+)")?|(?![.\w]))/g
const isKeeping =
	/^[$.\w]*\.(?:Set|SetInMap|Add|Delete|DeleteInMap)(?!\w)|\|\s*[$.\w]*\.(?:Set|SetInMap|Add)\s+"\d+"$/

const ANY = 'stored *'
const UNKNOWN = 'stored ?'

/** Tells whether all that an action does is to keep or to delete. */
export function keepsOnly(value: string): boolean {
	return isKeeping.test(value)
}

/** Names of what an action keeps something as, in `Store`, `Scratch` or a scratch of its own. */
export function keptAs(value: string, texts: readonly string[]): readonly string[] {
	return [...value.matchAll(keeps)].flatMap(([, receiver = '', key]) => {
		if (/^\$\w+$/.test(receiver)) return [receiver]
		return [key === undefined ? UNKNOWN : `stored ${keyOf(key, texts)}`, ANY]
	})
}

/** Names of what an action takes from there. */
export function takenFrom(value: string, texts: readonly string[]): readonly string[] {
	return [...value.matchAll(gives)].flatMap(([, key]) =>
		key === undefined ? [ANY] : [`stored ${keyOf(key, texts)}`, UNKNOWN],
	)
}

/** Tells whether a value is a store itself. */
export function isStore(value: string): boolean {
	return /(?:^|\.)(?:Store|Scratch)$/.test(value.trim())
}

/** Names of a whole store, to which something is added. */
export const wholeStore: readonly string[] = [UNKNOWN, ANY]

export function isStored(name: string): boolean {
	return name.startsWith('stored ')
}

function keyOf(place: string, texts: readonly string[]): string {
	return JSON.stringify(texts[Number(place)])
}
