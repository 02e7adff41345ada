import { fileName } from './wp-cover.ts'

const types: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	gif: 'image/gif',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	png: 'image/png',
	svg: 'image/svg+xml',
	webp: 'image/webp',
}

/** The type of an image, by the end of the file name; empty if that says nothing. */
export function mimeTypeOf(url: string): string {
	const end = /\.(\w+)$/.exec(fileName(url))?.[1]?.toLowerCase() ?? ''
	return (Object.hasOwn(types, end) && types[end]) || ''
}
