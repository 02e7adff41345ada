import type { Diagnostic } from '@blog/core'
import { report } from '../diagnostics/rules.ts'
import { pathKey } from '../text/path-key.ts'
import type { Claim, ClaimingAlias, CopiedOutput } from './output.ts'

/** The outputs that have a path of their own, and what is to say of the others. */
export interface ClaimedPaths<Candidate> {
	readonly outputs: readonly Candidate[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Gives each path to one output: the first that asks. Paths that differ only in case or in how a letter is composed are one,
 * because they are one file on macOS and Windows; a file is not the folder of another.
 *
 * @param candidates In order of precedence.
 */
export function claimPaths<Candidate extends Claim>(
	candidates: readonly Candidate[],
): ClaimedPaths<Candidate> {
	const owners = new Map<string, Claim>()
	const folders = new Map<string, Claim>()
	const outputs: Candidate[] = []
	const diagnostics: Diagnostic[] = []

	for (const output of candidates) {
		const key = pathKey(output.path)
		const parents = parentsOf(key)
		const rival =
			owners.get(key) ??
			folders.get(key) ??
			parents.map((parent) => owners.get(parent)).find(Boolean)
		if (rival === undefined) {
			owners.set(key, output)
			for (const parent of parents) if (!folders.has(parent)) folders.set(parent, output)
			outputs.push(output)
			continue
		}
		if (!output.yields && !isSameCopy(output, rival)) diagnostics.push(explain(output, rival))
	}
	return { outputs, diagnostics }
}

/** Whether both ask for the same bytes at the same place: a picture that a post names and that a static folder has. */
function isSameCopy(output: Claim & Partial<CopiedOutput>, rival: Claim & Partial<CopiedOutput>) {
	const isCopy = output.copyFrom !== undefined && output.copyFrom === rival.copyFrom
	return isCopy && output.path === rival.path
}

function explain(output: Claim, rival: Claim): Diagnostic {
	const file = output.sources[0] ?? rival.sources[0] ?? output.path
	if (output.alias) {
		if (output.alias.isOfConfig) return ofConfig(output, rival, output.alias)
		const { path, place } = output.alias
		const reason = `Unexpected alias ${path}: ${describe(rival)} has \`${output.path}\` already`
		const hint = `Delete the alias from ${file}.`
		return report('url-duplicate', file, reason, { place: place(), hint })
	}
	const message = `Unexpected second file for \`${output.path}\` (${describe(output)}): ${describe(rival)} has it already`
	return report('url-duplicate', file, message, { hint: 'Give one of them another URL or name.' })
}

/** Less grave than of an alias: what it leads to is elsewhere, and nobody's page is lost. */
function ofConfig(
	{ path, sources: [file = path] }: Claim,
	rival: Claim,
	alias: ClaimingAlias,
): Diagnostic {
	const message = `Unexpected redirect from \`${alias.path}\`: ${describe(rival)} has \`${path}\` already`
	const hint = rival.alias
		? `Delete it, or the one from \`${rival.alias.path}\`: one of them alone can be there.`
		: 'Delete the redirect: it takes the place of no page and no file.'
	return report('url-duplicate', file, message, { severity: 'warning', place: alias.place(), hint })
}

function describe({ kind, sources }: Claim): string {
	const [first] = sources
	return first === undefined ? `the ${kind} that is made for every site` : `the ${kind} of ${first}`
}

function parentsOf(key: string): readonly string[] {
	const segments = key.split('/').slice(0, -1)
	return segments.map((_, index) => segments.slice(0, index + 1).join('/'))
}
