import{A as e,I as t,J as n,M as r,N as i,S as a,T as o,a as s,c,d as l,f as u,i as d,j as f,k as p,l as m,n as h,o as g,s as _,t as v,v as y,w as b,y as x,z as S}from"./entity-vYe3emjZ.js";import{t as C}from"./search-Fg5nSgG1.js";import{f as w,t as T}from"./libraries-rHyAJcDP.js";import{t as E}from"./figure-stDFXFUu.js";import{t as D}from"./address-CM-NlQTz.js";var O={headline:{"zh-CN":`把政府发展规划，变成可以追问的知识图谱`,en:`Development plans, turned into a graph you can question`},lead:{"zh-CN":`从规划文本中读出产业、企业、项目、地区、政策和指标，以及它们之间的关系。每一条都写明依据，能追到原文的那一句。`,en:`Industries, companies, projects, places, policies and figures, read out of government plans with the links between them. Each says what it rests on, down to the sentence.`},questions:{"zh-CN":`试着问一问`,en:`Ask it`},query:{"zh-CN":`看它的查询`,en:`See its query`},contents:{"zh-CN":`图谱现状`,en:`In the graph now`},links:{"zh-CN":`关系`,en:`Links`},observations:{"zh-CN":`指标数值`,en:`Values of indicators`},plans:{"zh-CN":`已载入的规划`,en:`Plans loaded`},withText:{"zh-CN":`含原文`,en:`with its text`},withoutText:{"zh-CN":`仅整理的事实`,en:`curated facts only`},headlines:{"zh-CN":`实现了多少，目标是多少`,en:`What was done, what is aimed at`},indicator:{"zh-CN":`指标`,en:`Indicator`},result:{"zh-CN":`结果`,en:`Result`},target:{"zh-CN":`目标`,en:`Aim`},allFigures:{"zh-CN":`全部指标对照`,en:`All figures compared`},noHeadlines:{"zh-CN":`载入的规划中没有可以对照的结果和目标；各个数值见指标页。`,en:`No loaded plan has a result and an aim to compare; the figures page has the single values.`},industries:{"zh-CN":`产业和它们的项目`,en:`Industries and their projects`},industriesHint:{"zh-CN":`每张小图是一个产业和与它直接相关的项目、企业、机构等；虚线是规划的意向。`,en:`Each small picture is an industry with the projects, companies, institutions and others linked to it; a dashed line is an aim.`},asGraph:{"zh-CN":`在图谱中打开`,en:`Open in the graph`},allIndustries:{"zh-CN":`产业 × 项目全表`,en:`All industries × projects`},noIndustries:{"zh-CN":`载入的规划没有提到产业的项目。`,en:`No loaded plan names projects of an industry.`},connect:{"zh-CN":`接入`,en:`Connect`},endpoint:{"zh-CN":`GraphQL 接口（POST 或 GET）`,en:`GraphQL endpoint (POST or GET)`},schemaFile:{"zh-CN":`GraphQL Schema，附全部说明`,en:`GraphQL schema, every element described`},console:{"zh-CN":`GraphiQL，带现成的问题`,en:`GraphiQL, with ready questions`},command:{"zh-CN":`用命令行问一句：`,en:`Ask from a command line:`}},k=w();function A(){let e=x(O),{origin:t}=location;return(0,k.jsxs)(`section`,{"aria-labelledby":`connect`,children:[(0,k.jsx)(`h2`,{id:`connect`,children:e(`connect`)}),(0,k.jsxs)(`dl`,{className:`addresses`,children:[(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`dt`,{children:t+n}),(0,k.jsx)(`dd`,{children:e(`endpoint`)})]}),(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`dt`,{children:(0,k.jsx)(`a`,{href:b,children:t+b})}),(0,k.jsx)(`dd`,{children:e(`console`)})]}),(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`dt`,{children:(0,k.jsx)(`a`,{href:p,children:t+p})}),(0,k.jsx)(`dd`,{children:e(`schemaFile`)})]})]}),(0,k.jsx)(`p`,{children:e(`command`)}),(0,k.jsx)(`pre`,{tabIndex:0,children:(0,k.jsx)(`code`,{lang:`en`,children:`curl ${t}${n} -H 'Content-Type: application/json' \\\n  -d '{"query": "{ projects(first: 5) { totalCount nodes { name status } } }"}'`})})]})}var ee=_(`
  query StartContents {
    plans(first: 100) {
      nodes {
        id
        title
        publisher
        year
        documentLoaded
      }
    }
    industries {
      totalCount
    }
    projects {
      totalCount
    }
    companies {
      totalCount
    }
    institutions {
      totalCount
    }
    districts {
      totalCount
    }
    areas {
      totalCount
    }
    policies {
      totalCount
    }
    events {
      totalCount
    }
    awards {
      totalCount
    }
    indicators {
      totalCount
    }
    observations {
      totalCount
    }
    links {
      totalCount
    }
  }
`),j={INDUSTRY:`industries`,PROJECT:`projects`,COMPANY:`companies`,INSTITUTION:`institutions`,DISTRICT:`districts`,AREA:`areas`,POLICY:`policies`,EVENT:`events`,AWARD:`awards`,INDICATOR:`indicators`};function M({data:e}){let n=x(O),r=y(),i=new Intl.NumberFormat(r);return(0,k.jsxs)(k.Fragment,{children:[(0,k.jsxs)(`dl`,{className:`counts`,children:[d.map(t=>(0,k.jsxs)(`div`,{children:[(0,k.jsxs)(`dt`,{children:[(0,k.jsx)(`span`,{"aria-hidden":`true`,children:(0,k.jsx)(h,{kind:t})}),` `,s[t].names[r]]}),(0,k.jsx)(`dd`,{children:i.format(e[j[t]]?.totalCount??0)})]},t)),[`observations`,`links`].map(t=>(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`dt`,{children:n(t)}),(0,k.jsx)(`dd`,{children:i.format(e[t]?.totalCount??0)})]},t))]}),(0,k.jsx)(`h3`,{children:n(`plans`)}),(0,k.jsx)(`ul`,{className:`plans`,children:e.plans?.nodes.map(e=>(0,k.jsxs)(`li`,{children:[(0,k.jsx)(`span`,{className:`year`,children:e.year}),(0,k.jsxs)(`span`,{children:[(0,k.jsx)(T,{href:t(e.id),lang:`zh-CN`,children:e.title}),` `,(0,k.jsx)(`small`,{lang:`zh-CN`,children:e.publisher})]}),(0,k.jsx)(`small`,{children:n(e.documentLoaded?`withText`:`withoutText`)})]},e.id))})]})}var N=_(`
  query StartHeadlines {
    comparison(kinds: [AIM_AGAINST_RESULT], comparable: true, first: 100) {
      nodes {
        measure
        indicator {
          ...EntityFields
        }
        earlier {
          ...FigureFields
        }
        later {
          ...FigureFields
        }
      }
    }
  }

  fragment FigureFields on Observation {
    id
    basis
    year
    value
    unit
    comparator
    growthPercent
    growthComparator
    rank
  }
`);function P(e){let t=e.filter(({measure:e})=>e===`GROWTH`),n=e.filter(({measure:e})=>e!==`GROWTH`);return[...t,...n].slice(0,6)}function F({enabled:e}){let t=x(O),n=y(),r=S(N,{},{enabled:e});return(0,k.jsxs)(`section`,{"aria-labelledby":`headlines`,children:[(0,k.jsx)(`h2`,{id:`headlines`,children:t(`headlines`)}),(0,k.jsx)(m,{asked:r,skeleton:(0,k.jsx)(l,{lines:7}),children:({comparison:e})=>{let r=P(e?.nodes??[]);return r.length===0?(0,k.jsx)(`p`,{children:t(`noHeadlines`)}):(0,k.jsxs)(`table`,{className:`headlines`,children:[(0,k.jsx)(`thead`,{children:(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`col`,children:t(`indicator`)}),(0,k.jsx)(`th`,{scope:`col`,children:t(`result`)}),(0,k.jsx)(`th`,{scope:`col`,children:t(`target`)})]})}),(0,k.jsx)(`tbody`,{children:r.map(({indicator:e,earlier:t,later:r})=>(0,k.jsxs)(`tr`,{children:[(0,k.jsx)(`th`,{scope:`row`,children:(0,k.jsx)(v,{entity:e})}),(0,k.jsxs)(`td`,{children:[(0,k.jsx)(`small`,{children:t.year}),` `,E({...t,rank:null},n)]}),(0,k.jsx)(`td`,{children:(0,k.jsxs)(`span`,{className:`target`,children:[(0,k.jsx)(`small`,{children:r.year}),` `,E({...r,rank:null},n)]})})]},t.id+r.id))})]})}}),(0,k.jsx)(`p`,{className:`more`,children:(0,k.jsx)(T,{href:a,children:t(`allFigures`)})})]})}var I=120,L=I/2;function R({petals:e}){let t=e.map((t,n)=>({petal:t,...B(n,e.length)}));return(0,k.jsxs)(`svg`,{className:`flower`,viewBox:`0 0 ${I} ${I}`,"aria-hidden":`true`,children:[t.map(({petal:e,x:t,y:n})=>(0,k.jsx)(`line`,{x1:L,y1:L,x2:t,y2:n,...e.intended&&{strokeDasharray:`3 3`}},e.entity.id)),t.map(({petal:e,x:t,y:n})=>(0,k.jsx)(z,{kind:e.entity.kind,x:t,y:n,scale:.85,name:e.entity.name},e.entity.id)),(0,k.jsx)(z,{kind:`INDUSTRY`,x:L,y:L,scale:1.7})]})}function z(e){let{kind:t,x:n,y:r,scale:i,name:a}=e;return(0,k.jsx)(`path`,{d:s[t].shape,style:{fill:g(t)},transform:`translate(${n} ${r}) scale(${i}) translate(-8 -8)`,children:a!==void 0&&(0,k.jsx)(`title`,{children:a})})}function B(e,t){let n=e/t*2*Math.PI-Math.PI/2,r=t>12&&e%2==1?34:49,i=e=>Math.round((L+r*e)*10)/10;return{x:i(Math.cos(n)),y:i(Math.sin(n))}}var V=_(`
  query StartIndustries {
    industries(
      where: { projects: { some: {} } }
      orderBy: [{ field: PROJECTS_COUNT, direction: DESC }, { field: COMPANIES_COUNT, direction: DESC }]
      first: 9
    ) {
      nodes {
        ...EntityFields
        links(types: [RELATES_TO, OPERATES_IN], direction: IN, first: 100) {
          nodes {
            intended
            source {
              ...EntityFields
            }
          }
        }
      }
    }
  }
`);function H({enabled:e}){let t=x(O),n=S(V,{},{enabled:e}),i=n.data?.industries?.nodes.map(({id:e})=>e)??[];return(0,k.jsxs)(`section`,{"aria-labelledby":`industries`,children:[(0,k.jsx)(`h2`,{id:`industries`,children:t(`industries`)}),(0,k.jsx)(`p`,{className:`lead`,children:t(`industriesHint`)}),(0,k.jsx)(m,{asked:n,skeleton:(0,k.jsx)(l,{lines:18}),children:({industries:e})=>e?.nodes.length?(0,k.jsx)(`ul`,{className:`industries`,children:e.nodes.map(e=>(0,k.jsx)(W,{industry:e},e.id))}):(0,k.jsx)(`p`,{children:t(`noIndustries`)})}),(0,k.jsxs)(`p`,{className:`more`,children:[(0,k.jsx)(T,{href:o,children:t(`allIndustries`)}),(0,k.jsx)(T,{href:r(...i),children:t(`asGraph`)})]})]})}function U({links:e}){let t=(e?.nodes??[]).map(({source:e,intended:t})=>({entity:e,intended:t}));return d.flatMap(e=>t.filter(({entity:t})=>t.kind===e))}function W({industry:e}){let t=y(),n=U(e),a=t===`en`&&e.nameEn!==null;return(0,k.jsxs)(`li`,{children:[(0,k.jsx)(T,{href:r(e.id),"aria-hidden":`true`,tabIndex:-1,children:(0,k.jsx)(R,{petals:n})}),(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`h3`,{children:(0,k.jsx)(T,{href:i(e.id),lang:a?`en`:`zh-CN`,children:a?e.nameEn:e.name})}),(0,k.jsx)(G,{petals:n}),(0,k.jsx)(`ul`,{children:n.filter(({entity:e})=>e.kind===`PROJECT`).slice(0,3).map(({entity:e})=>(0,k.jsx)(`li`,{children:(0,k.jsx)(v,{entity:e})},e.id))})]})]})}function G({petals:e}){let t=y(),n=d.map(t=>({kind:t,count:e.filter(({entity:e})=>e.kind===t).length})).filter(({count:e})=>e>0);return(0,k.jsx)(`p`,{className:`marks`,children:n.map(({kind:e,count:n})=>(0,k.jsxs)(`span`,{title:s[e].names[t],children:[(0,k.jsx)(h,{kind:e}),` `,n]},e))})}var K=[{title:`生物医药产业有哪些项目和企业？项目在哪里，进展如何？`,titleEn:`Which projects and companies belong to biomedicine? Where are the projects, and how far are they?`,query:`query ProjectsOfIndustry($industry: String!) {
  projects(
    where: { industries: { some: { name: { eq: $industry } }, withDescendants: true } }
    first: 50
  ) {
    totalCount
    nodes {
      name
      nameEn
      status
      locations {
        nodes {
          name
          kind
        }
      }
    }
  }
  industries(where: { name: { eq: $industry } }) {
    nodes {
      name
      nameEn
      companies {
        nodes {
          name
          nameEn
        }
      }
    }
  }
}
`,variables:{industry:`生物医药`}},{title:`比亚迪在建什么、属于哪些产业、得过什么荣誉？`,titleEn:`What does BYD build, which industries is it in, and what has it been awarded?`,query:`query CompanyProfile($company: String!) {
  entity(name: $company, kind: COMPANY) {
    name
    nameEn
    ... on Company {
      projects {
        nodes {
          name
          status
        }
      }
      industries {
        nodes {
          name
          nameEn
        }
      }
      awards {
        edges {
          node {
            name
          }
          link {
            evidence {
              place
              quote
            }
          }
        }
      }
    }
  }
}
`,variables:{company:`比亚迪`}},{title:`地区生产总值：实现了多少，下一年的目标是多少？`,titleEn:`Gross regional product: what was achieved, and what is aimed at next?`,query:`query ResultAgainstTarget($indicator: String!) {
  results: observations(
    where: { indicator: { name: { eq: $indicator } }, basis: { eq: ACTUAL } }
  ) {
    nodes {
      ...figure
    }
  }
  targets: observations(
    where: { indicator: { name: { eq: $indicator } }, basis: { eq: TARGET } }
  ) {
    nodes {
      ...figure
    }
  }
}

fragment figure on Observation {
  year
  comparator
  value
  unit
  growthComparator
  growthPercent
  rank
  subject {
    name
  }
  evidence {
    place
    quote
  }
}
`,variables:{indicator:`地区生产总值`}},{title:`云巴各期工程历年处于什么状态？`,titleEn:`What state was each phase of the SkyShuttle line in, year by year?`,query:`query StatusesOfProject($name: String!) {
  projects(where: { name: { contains: $name } }) {
    nodes {
      name
      status
      statuses {
        year
        status
        intended
        plan {
          title
        }
        evidence {
          place
          quote
        }
      }
    }
  }
}
`,variables:{name:`云巴`}},{title:`谁在建设什么？依据是哪句话，由什么方法得出？`,titleEn:`Who builds what? Which words say so, and how were they read?`,query:`query LinksWithEvidence($types: [LinkType!]) {
  links(where: { types: $types }, first: 20) {
    totalCount
    nodes {
      type
      intended
      source {
        name
        kind
      }
      target {
        name
        kind
      }
      evidence {
        place
        quote
        year
        method
        rule
        confidence
        verified
        plan {
          title
        }
      }
    }
  }
}
`,variables:{types:[`DEVELOPS`]}},{title:`搜索：名称与“医疗”有关的产业、项目、功能区和机构`,titleEn:`Search: industries, projects, areas and institutions with “medical” in a name`,query:`query Search($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 10) {
    totalCount
    edges {
      score
      highlight
      node {
        id
        kind
        name
        nameEn
      }
    }
  }
}
`,variables:{text:`医疗`,kinds:[`INDUSTRY`,`PROJECT`,`AREA`,`INSTITUTION`]}},{title:`比亚迪周围两步以内的图`,titleEn:`The graph within two steps of BYD`,query:`query Neighbourhood($around: [ID!]!, $depth: Int) {
  subgraph(around: $around, depth: $depth, limit: 60) {
    truncated
    nodes {
      id
      kind
      name
    }
    links {
      type
      source {
        id
      }
      target {
        id
      }
    }
  }
}
`,variables:{around:[`company-c580a626b8f7287c`],depth:2}},{title:`载入了哪些规划？提到“集成电路”的语句给出了哪些关系？`,titleEn:`Which plans are loaded? Which links do sentences on integrated circuits state?`,query:`query PlansAndPassages($text: String!) {
  plans {
    nodes {
      title
      publisher
      year
      publishedOn
      documentLoaded
      sections {
        place
        title
      }
    }
  }
  passages(where: { search: $text }, first: 5) {
    totalCount
    nodes {
      place
      text
      links {
        nodes {
          source {
            name
          }
          type
          target {
            name
          }
        }
      }
    }
  }
}
`,variables:{text:`集成电路`}}];function q(e){return{query:`# ${e.title}\n# ${e.titleEn}\n${e.query}`,variables:JSON.stringify(e.variables,null,2)}}var J=_(`
  query StartQuestions($industry: String!, $company: String!, $indicator: String!) {
    industry: entity(name: $industry, kind: INDUSTRY) {
      id
    }
    company: entity(name: $company, kind: COMPANY) {
      id
    }
    indicator: entity(name: $indicator, kind: INDICATOR) {
      id
    }
  }
`),Y={industry:i,company:e,indicator:f},X=Object.keys(Y).flatMap(e=>K.filter(({variables:t})=>e in t).slice(0,1).map(t=>({subject:e,question:t,name:String(t.variables[e])}))),Z=e=>X.find(t=>t.subject===e)?.name??``;function Q(){let e=x(O),t=y(),{data:n}=S(J,{industry:Z(`industry`),company:Z(`company`),indicator:Z(`indicator`)});return(0,k.jsxs)(`section`,{className:`questions`,"aria-labelledby":`questions`,children:[(0,k.jsx)(`h2`,{id:`questions`,children:e(`questions`)}),(0,k.jsx)(`ul`,{children:X.map(({subject:r,question:i})=>{let a=n?.[r]?.id,o=t===`en`?i.titleEn:i.title;return(0,k.jsx)(`li`,{children:a===void 0?(0,k.jsx)(`a`,{href:$(i),children:o}):(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(T,{href:Y[r](a),children:o}),(0,k.jsx)(`a`,{className:`query`,href:$(i),"aria-label":`${e(`query`)}: ${o}`,children:e(`query`)})]})},r)})})]})}function $(e){return D(q(e))}function te(){let e=x(O),t=S(ee,{}),n=t.data?.plans?.nodes.length===0&&t.data.links?.totalCount===0;return(0,k.jsx)(c,{title:`PlanGraph`,heading:e(`headline`),children:(0,k.jsxs)(`div`,{className:`start`,children:[(0,k.jsxs)(`div`,{className:`introduction`,children:[(0,k.jsxs)(`div`,{children:[(0,k.jsx)(`p`,{className:`lead`,children:e(`lead`)}),(0,k.jsx)(C,{prominent:!0})]}),(0,k.jsx)(Q,{})]}),(0,k.jsxs)(`section`,{"aria-labelledby":`contents`,children:[(0,k.jsx)(`h2`,{id:`contents`,children:e(`contents`)}),(0,k.jsx)(m,{asked:t,skeleton:(0,k.jsx)(l,{lines:7}),children:e=>n?(0,k.jsx)(u,{retry:t.retry}):(0,k.jsx)(M,{data:e})})]}),!t.error&&!n&&(0,k.jsxs)(k.Fragment,{children:[(0,k.jsx)(F,{enabled:t.data!==void 0}),(0,k.jsx)(H,{enabled:t.data!==void 0})]}),(0,k.jsx)(A,{})]})})}export{te as default};