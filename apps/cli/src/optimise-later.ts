import { setFlagsFromString } from 'node:v8'

/**
 * Has V8 optimise later, for a command that renders a whole site: of what it would optimise after its usual 132 KB of bytecode, much is done before that
 * has paid. An eighth of the CPU time of a build of 754 posts on Node 20, nothing on Node 22.
 *
 * Not for short commands: with another flag V8 does not take what Node has compiled of itself, which costs 12 ms.
 */
export function optimiseLater(): void {
	setFlagsFromString('--interrupt-budget=600000')
}
