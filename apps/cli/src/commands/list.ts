import type { Post } from '@blog/core'
import { type Command, Option } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { columnNames } from '../list/column-names.ts'
import type { PostQuery } from '../list/find-posts.ts'
import { hiddenStates } from '../list/hidden-states.ts'
import { wholeNumber, wholeYear } from '../options/parse-number.ts'
import { type ShownFlags, withShown } from '../options/shown-options.ts'
import { someText, someTexts } from '../options/some-text.ts'
import { loadPostsAndConfig } from '../posts/load-posts.ts'
import { postEntry } from '../posts/post-entry.ts'
import { tellSkipped } from '../posts/tell-skipped.ts'
import type { CommandIO } from '../terminal/io.ts'

interface ListFlags extends ShownFlags, PostQuery {
	readonly limit?: number
	readonly columns?: readonly string[]
	readonly json?: boolean
}

const states = Object.keys(hiddenStates)

/** Adds `blog list`. */
export function addList(program: Command, { io }: CommandContext): void {
	withShown(program.command('list').description('List the posts, newest first.'))
		.argument('[dir]', 'folder of the site', '.')
		.addOption(
			new Option(
				'--only <states>',
				'hidden posts alone, in place of --drafts, --future and --expired; several with commas between them',
			)
				.choices(states)
				.argParser(commaSeparated)
				.conflicts(['drafts', 'future', 'expired']),
		)
		.option('--tag <name>', 'posts with this tag; given twice, with both', someTexts)
		.option('--category <name>', 'posts in this category; given twice, in both', someTexts)
		.option('--author <name>', 'posts of this author; given twice, of both', someTexts)
		.option('--year <year>', 'posts of this year', wholeYear)
		.option(
			'--text <text>',
			'posts that have this in their title or Markdown, in any case',
			someText,
		)
		.option('--limit <count>', 'at most so many posts (default: all)', wholeNumber(1))
		.addOption(
			new Option(
				'--columns <names>',
				'what to say of each, with commas between; separated by tabs unless on a terminal (default: date, readingTime, title and url on a terminal)',
			)
				.choices(columnNames)
				.argParser(commaSeparated)
				.conflicts('json'),
		)
		.option('--json', 'print an array of posts')
		.addHelpText(
			'after',
			'\nExamples:\n  blog list my-blog --only draft\n  blog list my-blog --tag go --year 2024 --columns date,words,title',
		)
		.action((dir: string, flags: ListFlags) => list(io, dir, flags))
}

async function list(io: CommandIO, dir: string, flags: ListFlags): Promise<void> {
	if (flags.only || flags.columns) {
		const { checkNames } = await import('../list/check-names.ts')
		checkNames('--only', flags.only ?? [], states)
		checkNames('--columns', flags.columns ?? [], columnNames)
	}
	const all = { drafts: true, future: true, expired: true }
	const { blog, config } = await loadPostsAndConfig(io, dir, flags.only ? all : flags)
	io.progress('listing posts')
	const [{ findPosts }, { siteAuthor }] = await Promise.all([
		import('../list/find-posts.ts'),
		import('@blog/builder/posts'),
	])
	const siteAuthorOf = (post: Post<unknown>) => siteAuthor(post, config)
	const { splitFrontMatter } = flags.text === undefined ? {} : await import('@blog/core')
	const bodyOf = ({ source, frontMatterSyntax }: Post<unknown>) =>
		source.slice(splitFrontMatter?.(source, frontMatterSyntax).bodyOffset)
	const { posts: found, missing } = findPosts(blog, flags, bodyOf, siteAuthorOf)
	const posts = flags.limit === undefined ? found : found.slice(0, flags.limit)
	if (flags.json) io.stdout.write(`${JSON.stringify(posts.map(postEntry))}\n`)
	else {
		const { listText } = await import('../list/list-text.ts')
		io.stdout.write(await listText(posts, io, flags.columns, siteAuthorOf))
	}
	tellSkipped(blog, io)
	const count = blog.posts.length + blog.unlisted.length
	if (missing.length > 0) {
		const { missingText } = await import('../list/missing-text.ts')
		io.stderr.write(missing.map(missingText).join(''))
	} else if (count === 0) io.stderr.write(`no posts in ${dir}\n`)
	else if (posts.length === 0) io.stderr.write(`no post fits, of ${count}\n`)
}

/**
 * Reads `a,b`. A comma too many names nothing.
 *
 * @throws {InvalidArgumentError} If nothing is named.
 */
function commaSeparated(value: string): readonly string[] {
	return someText(value.replaceAll(',', ' ').trim() && value)
		.split(',')
		.map((name) => name.trim())
		.filter((name) => name !== '')
}
