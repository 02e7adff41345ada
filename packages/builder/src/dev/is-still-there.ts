import type { Output } from '../plan/output.ts'

/** Whether an output is there in another plan as well, and of the same file. */
export function isStillThere(
	{ path, sources }: Output,
	outputs: ReadonlyMap<string, Output>,
): boolean {
	const other = outputs.get(path)
	return other !== undefined && other.sources[0] === sources[0]
}
