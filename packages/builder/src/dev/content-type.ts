const types: Readonly<Record<string, string>> = {
	avif: 'image/avif',
	css: 'text/css; charset=utf-8',
	gif: 'image/gif',
	htm: 'text/html; charset=utf-8',
	html: 'text/html; charset=utf-8',
	ico: 'image/vnd.microsoft.icon',
	jpeg: 'image/jpeg',
	jpg: 'image/jpeg',
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	md: 'text/markdown; charset=utf-8',
	mjs: 'text/javascript; charset=utf-8',
	mp3: 'audio/mpeg',
	mp4: 'video/mp4',
	ogg: 'audio/ogg',
	pdf: 'application/pdf',
	png: 'image/png',
	svg: 'image/svg+xml',
	txt: 'text/plain; charset=utf-8',
	wasm: 'application/wasm',
	webm: 'video/webm',
	webmanifest: 'application/manifest+json',
	webp: 'image/webp',
	woff: 'font/woff',
	woff2: 'font/woff2',
	xml: 'application/xml; charset=utf-8',
	zip: 'application/zip',
}

/** The media type of a file by its extension; bytes that nobody guesses at if it is unknown. */
export function contentType(path: string): string {
	const extension = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
	return (
		(Object.hasOwn(types, extension) ? types[extension] : undefined) ?? 'application/octet-stream'
	)
}
