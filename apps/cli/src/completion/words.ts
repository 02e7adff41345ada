import type { CommandNode, OptionNode } from '../command-tree.ts'

/** Where posts are completed by their slugs: arguments of these names. */
const slugs = new Set(['slug', 'old-slug'])

/** Every name of an option. */
export function namesOf({ short, long }: OptionNode): readonly string[] {
	return short === undefined ? [long] : [short, long]
}

/** Those that are taken before and behind every command. */
export function sharedOptions(root: CommandNode): readonly OptionNode[] {
	return root.options.filter(({ long }) => long !== '--version')
}

/** What an argument may be: one of some words, a slug, or a path. */
export function argumentKind({
	name,
	choices,
}: CommandNode['arguments'][number]): 'choices' | 'slug' | 'path' {
	return choices.length > 0 ? 'choices' : slugs.has(name) ? 'slug' : 'path'
}

/**
 * Prints the slugs of the site in the current folder, and nothing where there is none: a home folder is not searched. For `sh`, because other shells
 * complain of patterns that match nothing; without single quotes.
 */
export const slugScript =
	'for f in content blog.config.* hugo.* config.*; do [ -e "$f" ] && exec blog list -q --columns slug; done 2>/dev/null'

/** A text between single quotes of a shell. */
export function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`
}
