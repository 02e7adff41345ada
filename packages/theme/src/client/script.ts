// The script of every page, as a module: it runs when the page is there. Pages are complete without it.
import { copyCode } from './copy-code.ts'
import { enableSearch } from './enable-search.ts'
import { followReading } from './follow-reading.ts'
import { shareFromDevice } from './share-from-device.ts'
import { switchScheme } from './switch-scheme.ts'

switchScheme()
copyCode()
enableSearch()
followReading()
shareFromDevice()
