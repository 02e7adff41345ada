import { escapeExpression, folderName } from '@blog/core'
import type { ConfigValues } from '../config-values.ts'
import type { Ignoring } from '../ignored-posts.ts'

/** A language of a Hugo config. */
interface Language {
	/** In lower case. */
	readonly key: string
	readonly own: ConfigValues
}

/** Files of a language that is switched off, and what says so. */
export type SwitchedOff = Required<Pick<Ignoring, 'by' | 'expressions'>>

/**
 * Finds what languages that are switched off leave out: all files whose names say them last, in any case, and what lies in their own folders but not in that of a language that is shown.
 *
 * @param off Those that are switched off.
 * @param shown The others.
 * @param site The default language, which may be the only one, and the folder of those that name none.
 */
export function switchedOff(
	off: readonly Language[],
	shown: readonly Language[],
	site: { readonly language: string; readonly content: string },
): readonly SwitchedOff[] {
	const tags = [site.language, ...shown.map(({ key }) => key)].map(escapeExpression)
	const saysAnother = `(?!(?:.*\\.)?(?:${tags.join('|')})\\.)`
	const folderOf = ({ own }: Language) => folderName(own.string('contentdir') ?? site.content)
	const folders = [folderName(site.content), ...shown.map(folderOf)]
	return off.map((one) => {
		const tag = escapeExpression(one.key)
		return {
			by: one.own.boolean('disabled') ? `\`languages.${one.key}.disabled\`` : '`disableLanguages`',
			expressions: [
				// `fr.md` is called so, `fr.x.md` says a language.
				`(?i)(?:\\.${tag}\\.|/${tag}\\.(?=[^/]*\\.))${saysAnother}`,
				...expressionsOf(folderOf(one), folders),
			],
		}
	})
}

/** What lies in a folder but not in those of others. */
function expressionsOf(folder: string, others: readonly string[]): readonly string[] {
	if (others.includes(folder)) return []
	const within = others
		.filter((other) => other.startsWith(`${folder}/`))
		.map((other) => `(?!${escapeExpression(other.slice(folder.length + 1))}(?:/|$))`)
	return [`^/${escapeExpression(folder)}/${within.join('')}`]
}
