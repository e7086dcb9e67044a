namespace Kks.SampleArt.Scenes;

/// <summary>The scenes by the key <c>photos.csv</c> names them with.</summary>
public static class SceneLibrary
{
    private static readonly Dictionary<string, IScene> Scenes = new(StringComparer.Ordinal)
    {
        ["beach-ramp"] = new BeachRampScene(),
        ["bicycle-lane"] = new BicycleLaneScene(),
        ["car-free-day"] = new CarFreeDayScene(),
        ["care-home"] = new CareHomeScene(),
        ["cliff-bins"] = new CliffBinsScene(),
        ["composting"] = new CompostingScene(),
        ["forum-office"] = new ForumOfficeScene(),
        ["gymnastics"] = new GymnasticsScene(),
        ["hand-washing"] = new HandWashingScene(),
        ["hazardous-depot"] = new HazardousDepotScene(),
        ["health-post"] = new HealthPostScene(),
        ["health-team"] = new HealthTeamScene(),
        ["market"] = new MarketScene(),
        ["park"] = new ParkScene(),
        ["pavement"] = new PavementScene(),
        ["planning-office"] = new PlanningOfficeScene(),
        ["posyandu"] = new PosyanduScene(),
        ["rescue-tents"] = new RescueTentsScene(),
        ["school-zone"] = new SchoolZoneScene(),
        ["septic-truck"] = new SepticTruckScene(),
        ["smoke-free-office"] = new SmokeFreeOfficeScene(),
        ["subdistrict-office"] = new SubdistrictOfficeScene(),
        ["terminal"] = new TerminalScene(),
        ["treatment-ponds"] = new TreatmentPondsScene(),
        ["village-office"] = new VillageOfficeScene(),
        ["waste-bank"] = new WasteBankScene(),
    };

    /// <summary>The scene of a key; an unknown key throws <see cref="KeyNotFoundException"/>.</summary>
    public static IScene Find(string key) => Scenes[key];
}
