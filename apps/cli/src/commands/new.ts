import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import type { NewFlags } from '../new/begin-post.ts'
import { builtInTemplates } from '../new/built-in-templates.ts'

/** Adds `blog new`. */
export function addNew(program: Command, { io }: CommandContext): void {
	program
		.command('new')
		.description('Begin a post: a draft, opened in your editor.')
		.argument('<title>', 'title of the post')
		.argument('[dir]', 'folder of the site', '.')
		.addOption(
			new Option(
				'-t, --template <template>',
				'what it begins with, or NAME of archetypes/NAME.md (default: the archetype of the section or the site, else post)',
			)
				.choices([...builtInTemplates.keys()])
				// One of the site's own is none of these.
				.argParser(String),
		)
		.option('--section <folder>', 'folder below the content folder (default: that of the posts)')
		.option('--slug <slug>', 'name of the file (default: made of the title)')
		.option('--bundle', 'make a folder with an index.md, for images beside it')
		.option('--language <tag>', 'language of the post (default: that of the site)')
		.option('--no-edit', 'do not open the editor that $VISUAL or $EDITOR names')
		.option('--json', 'print an object')
		.addHelpText(
			'after',
			`
Prints the path of the file. Nothing is overwritten. The editor opens on
a terminal. A name that would be one of another language of the site has a
hyphen in place of its dot: x-fr.md.

Example: blog new "Caches, and what they hide" my-blog --template rfc`,
		)
		.action(async (title: string, dir: string, flags: NewFlags) => {
			const { beginPost } = await import('../new/begin-post.ts')
			await beginPost(title, dir, flags, io)
		})
}
