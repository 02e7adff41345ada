import type { Diagnostic } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { pathKey } from '../../text/path-key.ts'
import type { Claim } from '../output.ts'
import { outputPath } from '../output-path.ts'

/** Leaves out the redirects of the config that lead in a circle: browsers would go round and round. */
export function withoutCircles<Candidate extends Claim>(
	outputs: readonly Candidate[],
): { readonly outputs: readonly Candidate[]; readonly diagnostics: readonly Diagnostic[] } {
	if (!outputs.some(({ alias }) => alias?.isOfConfig)) return { outputs, diagnostics: [] }
	const leading = new Map<string, Claim>()
	for (const output of outputs)
		if (output.leadsTo !== undefined) leading.set(pathKey(output.path), output)
	const circular = new Set(
		outputs.filter(({ alias, path }) => alias?.isOfConfig && isCircular(path, leading)),
	)
	return {
		outputs: outputs.filter((output) => !circular.has(output)),
		diagnostics: [...circular].flatMap(({ alias, leadsTo, sources: [file = ''] }) => {
			const message = `Unexpected redirect from \`${alias?.path}\` to \`${leadsTo}\`: it leads in a circle`
			const hint = 'Let it lead to a page.'
			return report('redirect-circular', file, message, { place: alias?.place(), hint })
		}),
	}
}

function isCircular(path: string, leading: ReadonlyMap<string, Claim>): boolean {
	const passed = new Set<Claim>()
	let next = leading.get(pathKey(path))
	while (next?.leadsTo !== undefined) {
		if (passed.has(next)) return true
		passed.add(next)
		next = redirectAt(next.leadsTo, leading)
	}
	return false
}

/** An old path that ends in the name of a file is a folder. */
function redirectAt(to: string, leading: ReadonlyMap<string, Claim>): Claim | undefined {
	const path = outputPath(to)
	if (path === undefined) return undefined
	return leading.get(pathKey(path)) ?? leading.get(pathKey(`${path}/index.html`))
}
