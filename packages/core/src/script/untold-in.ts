import { maxDepth } from '../max-depth.ts'
import { computed, type ScriptValue, takenIn } from './script-value.ts'

/** What only running a program would tell, and where. */
export interface Untold {
	/** Names that lead to it: `site.env`. */
	readonly path: string
	readonly at: number
}

/** Finds what in a value only running its program would tell, or lies deeper than front matter may. */
export function untoldIn({ value, at }: ScriptValue, path = '', depth = 0): readonly Untold[] {
	if (value === computed || depth > maxDepth) return [{ path, at }]
	const members: readonly (readonly [string, ScriptValue])[] = Array.isArray(value)
		? value.map((one, index) => [String(index), one] as const)
		: value instanceof Map
			? [...(value as ReadonlyMap<string, ScriptValue>)]
			: []
	return members.flatMap(([key, inner]) =>
		untoldIn(inner, path === '' ? key : `${path}.${key}`, depth + 1),
	)
}

const ending = `.${takenIn}`

/** The names of what templates cannot know: what is taken in may be any member of an object. */
export function unknownName(path: string): string {
	return path.endsWith(ending) ? path.slice(0, -ending.length) : path
}

/** A path as people are told of it: `` `site.env` ``, `` `...` in `site` ``. */
export function saidPath(path: string): string {
	return path.endsWith(ending) ? `\`${takenIn}\` in \`${unknownName(path)}\`` : `\`${path}\``
}
