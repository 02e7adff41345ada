import { siteFiles } from '@blog/builder/names'
import type { ArgumentNode, CommandNode, OptionNode } from '../command-tree.ts'

/** Where posts are completed by their slugs: arguments of these names. */
const slugs = new Set(['slug', 'old-slug'])

/** And tags. */
const tags = new Set(['old', 'tags'])

/** And files, or folders. */
const files = new Set(['path'])

/** A folder of Markdown alone that has more files is not searched while somebody waits for a key. */
const MOST_FILES = 5000

/** Every name of an option. */
export function namesOf({ short, long }: OptionNode): readonly string[] {
	return short === undefined ? [long] : [short, long]
}

/** Those that are taken before and behind every command. */
export function sharedOptions(root: CommandNode): readonly OptionNode[] {
	return root.options.filter(({ long }) => long !== '--version')
}

/** What an argument may be: one of some words, a slug, a tag, a file, or a folder. */
export function argumentKind({
	name,
	choices,
}: ArgumentNode): 'choices' | 'slug' | 'tag' | 'file' | 'folder' {
	if (choices.length > 0) return 'choices'
	if (files.has(name)) return 'file'
	return slugs.has(name) ? 'slug' : tags.has(name) ? 'tag' : 'folder'
}

/** Whether an option takes several of its choices, with commas between them. */
export function isList({ value, choices }: Pick<OptionNode, 'value' | 'choices'>): boolean {
	return choices.length > 0 && /s>$/.test(value ?? '')
}

/** Whether the words of an option are those of {@link templateScript} too. */
export function isTemplate({ value }: OptionNode): boolean {
	return value === '<template>'
}

/**
 * Options of `blog list` for the slugs that a command takes.
 *
 * @returns `as typed`: those that stand on the line, of {@link shownFlags}.
 */
export function slugFlags({ path, options }: CommandNode): readonly string[] | 'as typed' {
	if (path === ' publish') return ['--only', 'draft']
	return options.some(({ long }) => long === '--drafts') ? 'as typed' : shownFlags
}

/** Options that show hidden posts. */
export const shownFlags: readonly string[] = ['--drafts', '--future', '--expired']

/**
 * Prints the slugs of the site in the current folder, and nothing where there is none. A folder of Markdown alone is searched if it is neither a home folder nor
 * around it, and not large. Its arguments are options of `blog list`. For `sh`, because other shells complain of patterns that match nothing; without single
 * quotes.
 */
export const slugScript = siteScript('exec blog list -q --columns slug "$@"')

/** Prints the tags of the site in the current folder, drafts too, one a line. As {@link slugScript}. */
export const tagScript = siteScript('blog tag list -q | cut -f 2-; exit')

function siteScript(list: string): string {
	return [
		`{ list() { ${list}; }`,
		`for f in ${siteFiles.join(' ')}; do [ -e "$f" ] && list "$@"; done`,
		'case "$PWD $HOME/" in "/ "* | "$PWD $PWD"/*) exit ;; esac',
		'few() { [ "$(find . -name ".?*" -prune -o -name node_modules -prune -o -name _site -prune -o -print | head -n ' +
			`${MOST_FILES} | wc -l)" -lt ${MOST_FILES} ]; }`,
		'for f in *.md *.markdown */*.md */*.markdown; do [ -e "$f" ] && { few && list "$@"; exit; }; done; } 2>/dev/null',
	].join('; ')
}

/** Prints the names of the site's own templates. As {@link slugScript}. */
export const templateScript =
	'for f in archetypes/*.md; do [ -e "$f" ] && basename "$f" .md; done 2>/dev/null'

/** A text between single quotes of a shell. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`
}
