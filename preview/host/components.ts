import type { ComponentMapping } from '@remote-ui/react/host';
import { Accordion } from './accordion.tsx';
import { Button, ButtonRow, LoadingButton } from './button.tsx';
import { Checkbox, RadioButton, Toggle, ToggleGroup } from './choices.tsx';
import { DateInput } from './date-input.tsx';
import { Dropdown, DropdownButtonItem } from './dropdown.tsx';
import { Alert, EmptyState, ErrorState, LoadingSpinner, ProgressBar } from './feedback.tsx';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';
import { Illustration, Image } from './image.tsx';
import { AutoGrid, Box, Card, Divider, Flex, Inline, Spacer, Stack, Tile } from './layout.tsx';
import { Link } from './link.tsx';
import { DescriptionList, DescriptionListItem, List } from './lists.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './number-inputs.tsx';
import {
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
} from './overlay-components.tsx';
import { placeholder } from './placeholder.tsx';
import { ScoreCircle } from './score-circle.tsx';
import { MultiSelect, Select } from './select.tsx';
import { Statistics, StatisticsItem, StatisticsTrend } from './statistics.tsx';
import { StepIndicator } from './step-indicator.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from './table.tsx';
import { Tab, Tabs } from './tabs.tsx';
import { StatusTag, Tag } from './tag.tsx';
import { Input, SearchInput, TextArea } from './text-inputs.tsx';
import { Heading, Text } from './text.tsx';
import { TimeInput } from './time-input.tsx';
import { Tooltip } from './tooltip.tsx';

const NOT_DRAWN = [
  'BarChart',
  'LineChart',
  'CrmActionButton',
  'CrmActionLink',
  'CrmCardActions',
  'CrmPropertyList',
  'CrmAssociationTable',
  'CrmDataHighlight',
  'CrmReport',
  'CrmAssociationPivot',
  'CrmAssociationPropertyList',
  'CrmAssociationStageTracker',
  'CrmSimpleDeadline',
  'CrmStageTracker',
  'CrmStatistics',
  'Iframe',
  'MediaObject',
  'ExpandableText',
  'FileInput',
  'FileUpload',
  'FileViewer',
  'SettingsView',
];

/** Every component of the SDK by its remote name. */
export const components: ComponentMapping = {
  ...Object.fromEntries(NOT_DRAWN.map((name) => [name, placeholder(name)])),
  Accordion,
  Alert,
  AutoGrid,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
  Inline,
  Input,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textarea: TextArea,
  Tile,
  TimeInput,
  Toggle,
  ToggleGroup,
  Tooltip,
};
