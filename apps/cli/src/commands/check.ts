import { resolve } from 'node:path'
import type { CheckOptions } from '@blog/builder'
import { type Command, Option } from 'commander'
import { isAddress } from '../check/is-address.ts'
import { tellFixed } from '../check/tell-fixed.ts'
import { tellUnchecked } from '../check/tell-unchecked.ts'
import { type FindingFormat, findingFormats, writeFindings } from '../check/write-findings.ts'
import type { CommandContext } from '../command-context.ts'
import { exitCodeFor } from '../exit-code.ts'
import { type ShownFlags, shownOf, withShown } from '../options/shown-options.ts'

interface CheckFlags extends ShownFlags {
	readonly out?: string
	readonly against?: string
	readonly external?: boolean
	readonly allowPrivate?: boolean
	readonly prose?: boolean
	readonly fix?: boolean
	readonly dryRun?: boolean
	readonly json?: boolean
	readonly format: FindingFormat
}

/** Adds `blog check`. */
export function addCheck(program: Command, { io, exit }: CommandContext): void {
	withShown(
		program
			.command('check')
			.description('Find mistakes in the posts; write nothing, unless --fix.'),
	)
		.argument('[dir]', 'folder of the site', '.')
		.option(
			'--out <folder>',
			'folder of the last build, whose feed is compared (default: as `blog build` has it)',
		)
		.option('--against <sitemap>', 'address or file of an old sitemap: every path in it must exist')
		.option('--external', 'ask other hosts whether what posts link to is there')
		.option('--allow-private', 'with --external: ask hosts of this machine and its network too')
		.option('--prose', 'look at the language of English posts')
		.option('--fix', 'mend what can be mended without a change of meaning')
		.addOption(
			new Option('--dry-run', 'say what --fix would mend, and write nothing').implies({
				fix: true,
			}),
		)
		.addOption(
			new Option('--format <format>', 'how to write what is found')
				.choices(findingFormats)
				.default('text'),
		)
		.addOption(
			new Option('--json', 'print an array of diagnostics, as --format json').conflicts('format'),
		)
		.addHelpText(
			'after',
			'\nThe exit code is 1 if there is an error; warnings are no failure.\n\nExample: blog check my-blog --json',
		)
		.action(async (dir: string, flags: CheckFlags) => {
			io.progress('loading the engine')
			if (flags.allowPrivate && !flags.external) {
				const { BlogError } = await import('@blog/core')
				throw new BlogError('USAGE', 'Expected --external beside --allow-private')
			}
			const { checkSite, fixSite } = await import('@blog/builder')
			io.progress('checking')
			const options: CheckOptions = {
				...shownOf(flags),
				...(flags.out !== undefined && { out: resolve(io.cwd, flags.out) }),
				...(flags.against !== undefined && { against: fromFolder(flags.against, io.cwd) }),
				...(flags.external && { external: { allowPrivate: flags.allowPrivate ?? false } }),
				...(flags.prose && { prose: true }),
				signal: io.signal,
			}
			const site = resolve(io.cwd, dir)
			const dryRun = flags.dryRun ?? false
			// What other hosts have said is kept.
			if ((flags.fix && !dryRun) || flags.external) io.deferSignals()
			const { fixed, diagnostics, skipped } = flags.fix
				? await fixSite(site, { ...options, dryRun })
				: { ...(await checkSite(site, options)), fixed: undefined }
			if (fixed) tellFixed(fixed, dryRun, io)
			exit(exitCodeFor(diagnostics))
			await writeFindings(diagnostics, flags.json ? 'json' : flags.format, dir, io)
			tellUnchecked(skipped, io)
			if (flags.against !== undefined)
				io.stderr.write(
					`${diagnostics.filter(({ rule }) => rule === 'address-lost').length} missing\n`,
				)
		})
}

function fromFolder(source: string, cwd: string): string {
	return isAddress(source) ? source : resolve(cwd, source)
}
