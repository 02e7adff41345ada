import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { type ShownFlags, shownOf, withShown } from '../options/shown-options.ts'
import { wantsColor, widthOf } from '../terminal/io.ts'
import { diagnosticEntry, printDiagnostics } from '../terminal/print-diagnostics.ts'
import { version } from '../version.ts'

/** Adds `blog doctor`. */
export function addDoctor(program: Command, { io, exit }: CommandContext): void {
	withShown(
		program
			.command('doctor')
			.description('Say what a site is built with, and what makes it slow or unsafe.'),
	)
		.argument('[dir]', 'folder of the site', '.')
		.option('--json', 'print one object')
		.addHelpText(
			'after',
			'\nEvery setting is listed with where it comes from: the config file, a key of a\nHugo config, or a default. Mistakes in posts are what `blog check` finds.\n\nExample: blog doctor my-blog',
		)
		.action(async (dir: string, flags: ShownFlags & { readonly json?: boolean }) => {
			io.progress('loading the engine')
			const { inspectSite } = await import('@blog/builder')
			const { node } = process.versions
			io.progress('looking at the site')
			const { diagnostics, ...inspection } = await inspectSite(resolve(io.cwd, dir), {
				...shownOf(flags),
				node,
			})
			exit(exitCodeFor(diagnostics))
			const versions = { blog: version, node, platform: `${process.platform} ${process.arch}` }
			if (flags.json) {
				const result = { versions, ...inspection, diagnostics: diagnostics.map(diagnosticEntry) }
				io.stdout.write(`${JSON.stringify(result)}\n`)
				return
			}
			const { doctorText } = await import('../doctor/doctor-text.ts')
			const look = { color: wantsColor(io.stdout, io.env), width: widthOf(io.stdout) }
			io.stdout.write(doctorText({ versions, ...inspection }, look))
			await printDiagnostics(diagnostics, dir, io)
		})
}
