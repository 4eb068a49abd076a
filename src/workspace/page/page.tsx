import './styles/tokens.css';
import './styles/layout.css';
import './styles/messages.css';
import './styles/blocks.css';
import './styles/controls.css';
import { createRoot } from 'react-dom/client';
import { WorkspacePage } from './workspace-page.tsx';

const root = document.getElementById('page');
if (root) createRoot(root).render(<WorkspacePage />);
