import { expect, it } from 'vitest'
import { folderOfFiles } from './folder-of-files.ts'

it('is that of most files, of equally many that of the first', () => {
	expect(folderOfFiles(['/a/x.html', '/b/x.html', '/c/x/', '/b/y.html'])).toBe('/b/')
	expect(folderOfFiles(['/a/x.html', '/b/x.html'])).toBe('/a/')
	expect(folderOfFiles(['/x.html'])).toBe('/')
	expect(folderOfFiles(['/c/x/'])).toBeUndefined()
})
