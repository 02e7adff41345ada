import { Command, Option } from 'commander'
import type { CommandContext } from './command-context.ts'
import { addApi } from './commands/api.ts'
import { addBuild } from './commands/build.ts'
import { addCheck } from './commands/check.ts'
import { addCompletion } from './commands/completion.ts'
import { addDev } from './commands/dev.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExport } from './commands/export.ts'
import { addGraph } from './commands/graph.ts'
import { addHelp } from './commands/help.ts'
import { addImport } from './commands/import.ts'
import { addInit } from './commands/init.ts'
import { addList } from './commands/list.ts'
import { addNew } from './commands/new.ts'
import { addPreview } from './commands/preview.ts'
import { addPublish } from './commands/publish.ts'
import { addRename } from './commands/rename.ts'
import { addSearch } from './commands/search.ts'
import { addShare } from './commands/share.ts'
import { addShow } from './commands/show.ts'
import { addStats } from './commands/stats.ts'
import { addTag } from './commands/tag.ts'
import { folderAdvice } from './folder-advice.ts'
import { refuseBlanks } from './options/refuse-blanks.ts'
import type { Session } from './session.ts'
import { plain } from './terminal/plain.ts'
import { version } from './version.ts'

/**
 * Makes the command line. Nothing here touches the process.
 *
 * @throws {CommanderError} When parsing: after a usage error, which is written as one line, and after help or version.
 */
export function program({ io, setLevel }: Session, exit: (code: number) => void): Command {
	const root = new Command('blog')
		.description('A folder of Markdown becomes a blog.')
		.version(version, '--version', 'print the version')
		.helpOption('-h, --help', 'print this help')
		.helpCommand(false)
		.addOption(
			new Option(
				'-q, --quiet',
				'say nothing but the result, failures and errors in posts',
			).conflicts('verbose'),
		)
		.option('--verbose', 'say how long each step took, and of a failure where it happened')
		.configureHelp({ showGlobalOptions: true })
		.hook('preAction', (root) => {
			const { quiet, verbose } = root.opts<{ quiet?: boolean; verbose?: boolean }>()
			if (quiet) setLevel('quiet')
			else if (verbose) setLevel('verbose')
		})
		.exitOverride()
		.configureOutput({
			writeOut: (text) => void io.stdout.write(text),
			writeErr: (text) => void io.stderr.write(text),
			outputError: (text, write) =>
				write(`blog: ${plain(oneLine(text) + folderAdvice(text, io.cwd))}\n`),
			getOutHasColors: () => false,
			getErrHasColors: () => false,
		})
		.addHelpText(
			'after',
			`
Examples:
  blog dev my-blog                  write with live reload
  blog build my-blog --out public   build the site
  blog check my-blog                find mistakes, write nothing
  blog import wordpress export.xml  move a blog here

DIR (default: the current folder) holds a blog.config.{ts,mts,js,mjs,json}, or
a site of Hugo, Jekyll, Docusaurus, VitePress, Astro or Eleventy, or nothing but
Markdown. Exit codes: 0 fine, 1 problems in the content, 2 usage or config,
3 input/output.

NO_COLOR in the environment takes colours away. BLOG_CACHE names the folder of
what a build keeps for the next one (default: node_modules/.cache/blog of the
site if it has node_modules, else your folder of caches).`,
		)
	// Before the commands, which inherit these settings.
	const context: CommandContext = { io, exit }
	for (const add of [
		...[addInit, addNew, addPublish, addRename, addTag],
		...[addDev, addBuild, addPreview, addList, addShow, addSearch],
		...[
			addStats,
			addGraph,
			addCheck,
			addImport,
			addExport,
			addDoctor,
			addApi,
			addShare,
			addCompletion,
		],
	])
		add(root, context)
	addHelp(root)
	refuseBlanks(root)
	return root
}

/** Commander writes `error: …` and a suggestion on a second line. */
function oneLine(text: string): string {
	return text
		.trim()
		.replace(/^error: /, '')
		.replace(/\s*\n\s*/g, ' ')
}
