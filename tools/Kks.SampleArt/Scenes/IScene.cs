using Kks.SampleArt.Drawing;

namespace Kks.SampleArt.Scenes;

/// <summary>A picture of 1200 by 800; the lowest 110 rows are covered by the caption.</summary>
public interface IScene
{
    /// <summary>Draws the scene.</summary>
    void Draw(Canvas canvas, PixelFont font);
}
