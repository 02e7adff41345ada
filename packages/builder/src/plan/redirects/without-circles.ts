import type { Diagnostic } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import { outputPath } from '../../text/output-path.ts'
import { pathKey } from '../../text/path-key.ts'
import type { Claim } from '../output.ts'

/** Leaves out the redirects of the config that lead in a circle: browsers would go round and round. */
export function withoutCircles<Candidate extends Claim>(
	outputs: readonly Candidate[],
): { readonly outputs: readonly Candidate[]; readonly diagnostics: readonly Diagnostic[] } {
	if (!outputs.some(({ alias }) => alias?.isOfConfig)) return { outputs, diagnostics: [] }
	const leading = new Map<string, Claim>()
	for (const output of outputs)
		if (output.leadsTo !== undefined) leading.set(pathKey(output.path), output)
	const isCircular = circlesIn(leading)
	const circular = new Set(
		outputs.filter(({ alias, path }) => alias?.isOfConfig && isCircular(path)),
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

/** Tells of each path whether what is there leads in a circle, or into one. Each redirect is followed once, however long a chain is. */
function circlesIn(leading: ReadonlyMap<string, Claim>): (path: string) => boolean {
	/** Of those on the way it is so until an end is found: who comes by them again is in a circle. */
	const isCircular = new Map<Claim, boolean>()
	return (path) => {
		const passed: Claim[] = []
		let next = leading.get(pathKey(path))
		while (next?.leadsTo !== undefined && !isCircular.has(next)) {
			isCircular.set(next, true)
			passed.push(next)
			next = redirectAt(next.leadsTo, leading)
		}
		const isCircle = next !== undefined && isCircular.get(next) === true
		for (const one of passed) isCircular.set(one, isCircle)
		return isCircle
	}
}

/** An old path that ends in the name of a file is a folder. */
function redirectAt(to: string, leading: ReadonlyMap<string, Claim>): Claim | undefined {
	const path = outputPath(to)
	if (path === undefined) return undefined
	return leading.get(pathKey(path)) ?? leading.get(pathKey(`${path}/index.html`))
}
