import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { ApiDescription, ApiResponse, Schema } from '../src/v1/api-description.ts'
import { nameOf } from '../src/v1/docs/schema-type.ts'

type Strict = Schema & { readonly unevaluatedProperties?: false }

/** Headers that the document says nothing of: HTTP's own, and what every answer says to browsers. */
export const undescribed =
	/^(?:connection|content-|access-control-|x-content-type-options|referrer-policy|x-robots-tag)/

/**
 * Checks answers by an OpenAPI document more strictly than it says: whatever it does not name must not be there, and nothing may be missing unless `fields` leaves it out.
 *
 * @returns Says what is wrong with the answer to a target; empty if nothing is.
 */
export function answerChecker(document: ApiDescription) {
	const { schemas = {}, responses = {} } = document.components ?? {}
	const ajv = new Ajv2020({ strict: false, allErrors: true })
	addFormats.default(ajv)
	const components = Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [name, inner(schema)]),
	)
	ajv.addSchema({ $id: 'api', components: { schemas: components } })
	const validators = new Map<string, ReturnType<Ajv2020['compile']>>()

	function validator(schema: Schema, isPart: boolean) {
		const key = JSON.stringify([schema, isPart])
		const known = validators.get(key) ?? ajv.compile(closed(schema, isPart))
		validators.set(key, known)
		return known
	}

	/** The part of the document that a path is answered by; `undefined`: there is nothing. */
	function operationAt(path: string) {
		return Object.entries(document.paths).find(([pattern]) =>
			new RegExp(`^/v1${pattern.replaceAll(/\{\w+\}/g, '[^/]+').replace(/\/$/, '')}/?$`).test(path),
		)?.[1].get
	}

	return async (target: string, response: Response): Promise<string> => {
		const { pathname, searchParams } = new URL(target, 'http://host')
		const operation = operationAt(pathname)
		const written: ApiResponse | undefined = operation
			? operation.responses[response.status]
			: response.status === 404
				? { $ref: 'NotFound' }
				: undefined
		const body = await response.text()
		if (!written) return `status ${response.status}: ${body.slice(0, 200)}`
		const { content = {}, headers = {} } = written.$ref
			? (responses[nameOf(written)] as ApiResponse)
			: written
		const type = response.headers.get('content-type')?.split(';')[0] ?? ''
		const isBare = Object.keys(content).length === 0
		if (isBare ? body !== '' : !content[type]) return `type ${type}`
		const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()))
		for (const name of response.headers.keys())
			if (!undescribed.test(name) && !names.has(name)) return `header ${name}`
		if (isBare || !type.endsWith('json')) return ''
		const fields = searchParams.get('fields')
		const value = JSON.parse(body)
		const validate = validator(content[type]?.schema ?? {}, fields !== null)
		if (!validate(value)) return ajv.errorsText(validate.errors)
		return response.ok && fields !== null ? partProblem(value, searchParams) : ''
	}

	/** The schema that takes nothing but what it names. */
	function closed(schema: Schema, isPart = false): Strict {
		return { ...inner(schema, isPart), unevaluatedProperties: false }
	}

	function inner(schema: Schema, isPart = false): Strict {
		const { $ref, properties, items, anyOf, allOf } = schema
		// Which of the two it is depends on the request.
		if (nameOf(schema) === 'PostList' && isPart) return inner(schemas.PostList as Schema, true)
		const wanted = anyOf?.filter(
			(one) => !isPost(one) || isPost(one) === (isPart ? 'PostPart' : 'Post'),
		)
		return {
			...schema,
			...($ref && { $ref: `api${$ref}` }),
			...(properties && {
				properties: Object.fromEntries(
					Object.entries(properties).map(([name, one]) => [name, closed(one, isPart)]),
				),
			}),
			...(items && { items: closed(items, isPart) }),
			...(wanted && { anyOf: wanted.map((one) => closed(one, isPart)) }),
			...(allOf && { allOf: allOf.map((one) => inner(one, isPart)) }),
		}
	}
}

function isPost(schema: Schema): string | undefined {
	const name = nameOf(schema)
	return name === 'Post' || name === 'PostPart' ? name : undefined
}

/** With `fields` there is what was asked for, and nothing else. */
function partProblem(value: { items?: object[] }, query: URLSearchParams): string {
	const wordsOf = (name: string) => (query.get(name) ?? '').split(',').map((word) => word.trim())
	const asked = new Set(['fields', 'formats', 'include'].flatMap(wordsOf).filter(Boolean))
	for (const item of value.items ?? [value]) {
		const surplus = Object.keys(item).filter((name) => !asked.has(name))
		if (surplus.length > 0) return `not asked for: ${surplus}`
		const missing = [...asked].filter((name) => !(name in item))
		if (missing.length > 0) return `asked for, and missing: ${missing}`
	}
	return ''
}
