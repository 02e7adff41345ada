import type { Filter } from '../query/field.ts'
import type { PostRecord } from '../state/post-record.ts'
import { termIds } from './wp-links.ts'
import { idsOf, type WpParams, wordOf } from './wp-query.ts'

/**
 * Reads which tags and categories posts are to have: `tags=1,2`, or `tags[terms]=1,2` with `tags[operator]=AND` if they are to have all. Several questions hold together, or
 * one of them with `tax_relation=OR`.
 *
 * @throws {WpError}
 */
export function termTests(params: WpParams): readonly Filter<PostRecord>[] {
	const tests = (['tags', 'categories'] as const).flatMap((name) => {
		const read = (record: PostRecord) => termIds(record[name])
		return [withTerms(params, name, read) ?? [], withoutTerms(params, name, read) ?? []].flat()
	})
	const isOr = wordOf(params, 'tax_relation', ['AND', 'OR'], 'AND') === 'OR'
	return isOr && tests.length > 0 ? [(record) => tests.some((test) => test(record))] : tests
}

type ReadIds = (record: PostRecord) => readonly number[]

function withTerms(params: WpParams, name: string, read: ReadIds): Filter<PostRecord> | undefined {
	const wanted = idsOf(params, name) ?? idsOf(params, `${name}[terms]`)
	if (!wanted) return undefined
	const isAll = wordOf(params, `${name}[operator]`, ['AND', 'OR'], 'OR') === 'AND'
	if (!isAll) return (record) => read(record).some((id) => wanted.has(id))
	return (record) => {
		const has = new Set(read(record))
		return [...wanted].every((id) => has.has(id))
	}
}

function withoutTerms(
	params: WpParams,
	name: string,
	read: ReadIds,
): Filter<PostRecord> | undefined {
	const unwanted = idsOf(params, `${name}_exclude`) ?? idsOf(params, `${name}_exclude[terms]`)
	return unwanted && ((record) => !read(record).some((id) => unwanted.has(id)))
}
