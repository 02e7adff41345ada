import { qrImage } from '../../images/qr-image.ts'
import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import type { MadeOutput } from '../output.ts'

/** Plans the images of the QR codes that posts and pages show, each once. */
export function planQrCodes({ blog }: PlanContext): readonly MadeOutput[] {
	const outputs = new Map<string, MadeOutput>()
	for (const { file, qrCodes = [] } of [
		...blog.posts,
		...blog.unlisted,
		...blog.pages,
		...blog.lists,
	])
		for (const { url, ...content } of qrCodes) {
			const path = outputPath(url)
			if (path === undefined || outputs.has(path)) continue
			outputs.set(path, {
				path,
				kind: 'image',
				sources: [file],
				recipe: () => content,
				render: async () => ({ content: await qrImage(content), bodies: [] }),
			})
		}
	return [...outputs.values()]
}
