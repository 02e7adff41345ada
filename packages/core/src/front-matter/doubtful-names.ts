import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'
import { isMap } from './is-map.ts'
import { type NameKind, namesIn } from './names-in.ts'
import type { FrontMatter } from './read-front-matter.ts'
import { isText } from './text-of.ts'

/** Tells of names that are read, and hardly were meant so: keys of a map behind which more is written, and paths that are no text. */
export function doubtfulNames(
	frontMatter: FrontMatter,
	key: string,
	kind: NameKind,
	file: string,
): readonly Diagnostic[] {
	const whole: unknown = frontMatter.values[key]
	const say = (message: string, hint: string, path: readonly (string | number)[]) =>
		report(
			'front-matter-type',
			file,
			`${message} for \`${key}\`, expected a ${kind === 'path' ? 'path' : 'list of names'}`,
			{
				place: frontMatter.place(path),
				hint,
				severity: 'warning',
			},
		)
	if (kind === 'path')
		return namesIn(frontMatter, key, kind).flatMap(({ name = '', value, path }) =>
			typeof value === 'number' || typeof value === 'boolean'
				? say(
						`Unexpected \`${name}\``,
						`It is read as a path. Write one in quotes, such as \`"/${name}/"\`.`,
						path,
					)
				: [],
		)
	// In a set (`{ a: true }`) and where more is said of each there is nothing but names.
	const isLost = (value: unknown) => isText(value) && typeof value !== 'boolean'
	if (!isMap(whole) || Object.hasOwn(whole, 'name') || !Object.values(whole).some(isLost)) return []
	const names = Object.keys(whole)
		.slice(0, 3)
		.map((name) => JSON.stringify(name.trim()))
	const hint = `Its keys are read as names, and what stands behind them is lost. Write a list: \`[${names.join(', ')}]\`.`
	return [say('Unexpected map', hint, [key])]
}
