import type { importRules } from '../diagnostics/rules.ts'
import { quotedNames } from '../quoted-names.ts'
import type { Converted } from './convert-item.ts'

/** Something that is told of a post. */
export interface Note {
	readonly rule: keyof typeof importRules
	readonly message: string
	readonly hint?: string
}

/**
 * What a post had that could not be converted. A post may have dozens of such: of each kind there is one note.
 *
 * @param file That it became.
 */
export function conversionNotes(
	{
		dropped,
		unknown,
		lost,
		left,
		elements,
		cards,
	}: Pick<Converted, 'dropped' | 'unknown' | 'lost' | 'left' | 'elements' | 'cards'>,
	file: string,
): readonly Note[] {
	const calls = unknown.map((name) => `[${name}]`)
	return [
		...noteOf('import-block-dropped', 'block', dropped, ` without a text in ${file}`),
		...[...cards].map(([name, fate]) => ({
			rule: 'import-card-left' as const,
			message: `Unexpected card \`${name}\` in ${file}: ${fate}`,
		})),
		...noteOf('import-shortcode-kept', 'shortcode', calls, ` in ${file}`),
		...noteOf('import-picture-left', 'address', left, ` of a picture in ${file}`).map((note) => ({
			...note,
			hint: 'Save the picture as a file beside the post, and show it from there.',
		})),
		...noteOf('import-element-left', 'element', elements, ` in ${file}`).map((note) => ({
			...note,
			hint: 'Look at the old page, and write by hand what is missing.',
		})),
		...(lost.length === 0
			? []
			: [
					{
						rule: 'import-picture-missing' as const,
						message: `Unexpected gallery in ${file}: the export does not have its pictures ${quotedNames(lost)}`,
					},
				]),
	]
}

function noteOf(
	rule: Note['rule'],
	what: string,
	names: readonly string[],
	where: string,
): readonly Note[] {
	if (names.length === 0) return []
	const plural = what.endsWith('s') ? 'es' : 's'
	const message = `Unexpected ${what}${names.length === 1 ? '' : plural}${where}: ${quotedNames(names)}`
	return [{ rule, message }]
}
