import type { AnyNode } from 'acorn'
import type { WrittenFunction } from './function-of.ts'

/** What a function returns that does nothing else. */
export function returnedBy({ body }: WrittenFunction): AnyNode | undefined {
	if (body.type !== 'BlockStatement') return body
	const [statement, ...others] = body.body
	if (statement?.type !== 'ReturnStatement' || others.length > 0) return undefined
	return statement.argument ?? undefined
}
