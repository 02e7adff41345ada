import { formats as bodies, inclusions, type PostShape } from './describe-post.ts'

/** What of a post is asked for, as far as the query says it. */
export type WrittenShape = { [Key in keyof PostShape]?: PostShape[Key] | undefined }

/** One alone comes with its body, unless the query says otherwise. */
export function wholeOf({ formats, fields, include }: WrittenShape): PostShape {
	return shapeOf({
		fields,
		formats: formats ?? (fields ? [] : ['html']),
		include: include ?? (fields ? [] : ['headings']),
	})
}

/** A body that is named among the fields is asked for as well. */
export function shapeOf({ formats = [], include = [], fields }: WrittenShape): PostShape {
	const names = new Set<string>(fields)
	return {
		formats: [...formats, ...bodies.filter((name) => names.has(name))],
		include: [...include, ...inclusions.filter((name) => names.has(name))],
		fields,
	}
}
