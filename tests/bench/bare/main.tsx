// What the real page is measured against: the least that a page rendered by React can be.

import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root) createRoot(root).render(<h1>Back of House</h1>)
