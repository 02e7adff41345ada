import { expect, it } from 'vitest'
import { scratchSite } from './scratch-site.ts'

/** Libraries of sharp that are part of this process. */
function loaded(): readonly string[] {
	const { sharedObjects } = process.report.getReport() as unknown as {
		readonly sharedObjects: readonly string[]
	}
	return sharedObjects.filter((file) => /sharp|vips/.test(file))
}

// This file has a process of its own, and imports nothing that loads sharp.
it('loads no sharp without an image', async () => {
	const site = scratchSite({
		'content/a.md': '# A\n\n![](https://a.example/b.jpg) ![](c.svg)',
		'content/c.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
		'content/unseen.jpg': 'of no post',
	})
	try {
		await site.build()
		expect(loaded()).toEqual([])
		const { picture } = await import('./pictures.ts')
		await picture(9, 9).png().toBuffer()
		expect(loaded()).not.toEqual([])
	} finally {
		site.remove()
	}
})
