import { isNothing, joinedTo } from './either.ts'
import { keyAt, type MemberKey } from './member-key.ts'
import { nameAt } from './name-at.ts'
import type { Reading } from './reading.ts'
import { closingAt, endOfItem } from './script-brackets.ts'
import { isSign, type Token } from './script-token.ts'
import { computed, type ScriptValue, takenIn } from './script-value.ts'

/** The items of the list whose bracket opens at an index. */
export function listIn(
	tokens: readonly Token[],
	open: number,
	reading: Reading,
	depth: number,
): readonly ScriptValue[] {
	const items: ScriptValue[] = []
	const close = closingAt(tokens, open)
	for (let index = open + 1; index < close; index++) {
		if (isSign(tokens[index], ',')) {
			// A hole: what parts items is passed below.
			items.push({ at: tokens[index]?.at ?? 0, value: null })
			continue
		}
		const isSpread = isSign(tokens[index], '...')
		const { found } = reading.itemAt(tokens, index + (isSpread ? 1 : 0), depth)
		if (!isSpread) items.push(found)
		else if (Array.isArray(found.value)) for (const one of found.value) items.push(one)
		else items.push({ at: found.at, value: computed })
		index = endOfItem(tokens, index)
	}
	return items
}

/** The members of the object whose brace opens at an index, those that it takes in too. */
export function objectIn(
	tokens: readonly Token[],
	open: number,
	reading: Reading,
	depth: number,
): ReadonlyMap<string, ScriptValue> {
	const entries = new Map<string, ScriptValue>()
	// The order tells what counts over what.
	const put = (name: string, value: ScriptValue) => {
		entries.delete(name)
		entries.set(name, value)
	}
	const close = closingAt(tokens, open)
	for (let index = open + 1; index < close; index++) {
		if (isSign(tokens[index], ',')) continue
		const at = tokens[index]?.at ?? 0
		const unread = { at, value: computed } as const
		if (isSign(tokens[index], '...')) {
			const { value } = reading.itemAt(tokens, index + 1, depth).found
			for (const [name, inner] of takenFrom(value, unread)) put(name, inner)
		} else {
			const key = keyAt(tokens, index, (one) => reading.itemAt(tokens, one, depth))
			if (key === undefined) put(takenIn, unread)
			else put(key.name, { value: memberAt(key), at: key.at })
		}
		index = endOfItem(tokens, index)
	}
	return entries

	function takenFrom(value: ScriptValue['value'], unread: ScriptValue) {
		const taken: ReadonlyMap<string, ScriptValue> =
			value instanceof Map ? value : new Map(isNothing(value) ? [] : [[takenIn, unread]])
		// A condition may have put it in: then what was there counts, too.
		if (reading.scope.conditions === 'either') return [...taken].map(joinedTo(entries))
		if (reading.scope.conditions !== 'there') return taken
		return [...taken].map(([name, inner]) => [name, entries.has(name) ? unread : inner] as const)
	}

	function memberAt(key: MemberKey): ScriptValue['value'] {
		const after = tokens[key.next]
		if (key.isMethod) return computed
		if (isSign(after, ':')) return reading.itemAt(tokens, key.next + 1, depth).found.value
		const isShort = key.next === close || isSign(after, ',')
		return isShort ? nameAt(tokens, key.next - 1, reading, depth).found.value : computed
	}
}
