import { mayBeAttribute, writtenValues } from './further-attributes.ts'
import { isHarmlessAnywhere } from './harmless-values.ts'

type Matter = Readonly<Record<string, unknown>>

/** Front matter that notes which of its keys a function reads. */
export interface NotedMatter {
	readonly matter: Matter
	/** Forgets what was read. */
	begin(): void
	/** Whether nothing that was read since can have become HTML of the author's in what was made. */
	isHarmless(made: string): boolean
}

/** Makes it for all calls of a post: what a key says is looked at once. */
export function noteMatter(matter: Matter): NotedMatter {
	const keys = Object.keys(matter)
	// What the keys are called tells nobody that it was read.
	const areKeysHarmless = keys.every((key) => isHarmlessAnywhere(key) && !mayBeAttribute(key))
	const verdicts = new Map<string, Verdict>()
	const read = new Set<string>()
	const noted: Record<string, unknown> = {}
	for (const key of keys)
		Object.defineProperty(noted, key, {
			enumerable: true,
			get() {
				read.add(key)
				return matter[key]
			},
		})
	const verdictOf = (key: string) => {
		const verdict = verdicts.get(key) ?? judge(textsIn(matter[key]))
		verdicts.set(key, verdict)
		return verdict
	}
	return {
		matter: noted,
		begin: () => read.clear(),
		isHarmless(made) {
			const said = [...read].map(verdictOf)
			return areKeysHarmless && said.every((one) => one.isHarmless && !one.become(made))
		},
	}
}

/** What is known of the texts of a key. */
interface Verdict {
	readonly isHarmless: boolean
	/** Whether they may have become attributes in what was made. */
	become(made: string): boolean
}

function judge(texts: readonly string[]): Verdict {
	return { isHarmless: texts.every(isHarmlessAnywhere), ...writtenValues(texts) }
}

/** @param seen Anchors of YAML may name what they stand in, or the same many times. */
function textsIn(value: unknown, seen = new Set<object>()): readonly string[] {
	if (typeof value === 'string') return [value]
	if (typeof value !== 'object' || value === null || seen.has(value)) return []
	seen.add(value)
	return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner, seen)])
}
